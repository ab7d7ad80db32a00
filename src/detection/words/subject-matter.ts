/** Japanese and Korean take it back afterwards: ビザは必要ありません, 비자는 필요하지 않습니다. */
export const unneededAfter =
  /^[^.。!?]{0,6}(?:不要|必要(?:は)?(?:あり|ござい)ません|必要(?:は)?ない|필요하지 않|필요 ?없|불필요)/
