/** Whether the package of a level of installation has the tab: below 2 there is no list of cases, so nothing for it to show. */
export const hasTab = (level: number): boolean => level >= 2
