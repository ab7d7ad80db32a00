/**
 * The sandbox's tables. Documents are Graph JSON as a client would see it; what is searched or joined has a column of its own.
 * Principals are ids of users or of groups.
 */
export const schema = `
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS users (
  id TEXT PRIMARY KEY, upn TEXT NOT NULL UNIQUE COLLATE NOCASE, mail TEXT NOT NULL COLLATE NOCASE, shared INTEGER NOT NULL DEFAULT 0,
  autoReply TEXT, doc TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS users_mail ON users(mail);
CREATE TABLE IF NOT EXISTS mailbox_rights (mailbox TEXT NOT NULL, user TEXT NOT NULL, permission TEXT NOT NULL, PRIMARY KEY (mailbox, user, permission)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS groups (id TEXT PRIMARY KEY, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS group_members (groupId TEXT NOT NULL, user TEXT NOT NULL, PRIMARY KEY (groupId, user)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS group_members_user ON group_members(user);

CREATE TABLE IF NOT EXISTS folders (id TEXT PRIMARY KEY, mailbox TEXT NOT NULL, wellKnown TEXT, parent TEXT, name TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS folders_mailbox ON folders(mailbox, wellKnown);
CREATE TABLE IF NOT EXISTS messages (
  id TEXT PRIMARY KEY, restId TEXT NOT NULL UNIQUE, mailbox TEXT NOT NULL, folder TEXT NOT NULL, received TEXT NOT NULL,
  internetMessageId TEXT NOT NULL, conversationId TEXT NOT NULL, isDraft INTEGER NOT NULL, isRead INTEGER NOT NULL, doc TEXT NOT NULL, mime BLOB);
CREATE INDEX IF NOT EXISTS messages_folder ON messages(folder, received);
CREATE INDEX IF NOT EXISTS messages_mailbox ON messages(mailbox, received);
CREATE INDEX IF NOT EXISTS messages_internet ON messages(internetMessageId, mailbox);
CREATE INDEX IF NOT EXISTS messages_conversation ON messages(conversationId, mailbox);
CREATE TABLE IF NOT EXISTS message_props (message TEXT NOT NULL, id TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (message, id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS message_props_value ON message_props(id, value);
CREATE TABLE IF NOT EXISTS attachments (id TEXT PRIMARY KEY, message TEXT NOT NULL, doc TEXT NOT NULL, bytes BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS attachments_message ON attachments(message);
CREATE TABLE IF NOT EXISTS mail_changes (seq INTEGER PRIMARY KEY AUTOINCREMENT, folder TEXT NOT NULL, message TEXT NOT NULL, restId TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS mail_changes_folder ON mail_changes(folder, seq);
CREATE TABLE IF NOT EXISTS categories (id TEXT PRIMARY KEY, mailbox TEXT NOT NULL, name TEXT NOT NULL, color TEXT NOT NULL, UNIQUE (mailbox, name));
CREATE TABLE IF NOT EXISTS outbox (seq INTEGER PRIMARY KEY AUTOINCREMENT, sentAt TEXT NOT NULL, sender TEXT NOT NULL, recipient TEXT NOT NULL, message TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS events (id TEXT PRIMARY KEY, mailbox TEXT NOT NULL, transactionId TEXT, doc TEXT NOT NULL, UNIQUE (mailbox, transactionId));
CREATE TABLE IF NOT EXISTS event_props (event TEXT NOT NULL, id TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (event, id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS event_props_value ON event_props(id, value);
CREATE TABLE IF NOT EXISTS event_transactions (mailbox TEXT NOT NULL, transactionId TEXT NOT NULL, event TEXT NOT NULL, gist TEXT NOT NULL, PRIMARY KEY (mailbox, transactionId)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS sites (id TEXT PRIMARY KEY, host TEXT NOT NULL, path TEXT NOT NULL, groupId TEXT, doc TEXT NOT NULL, UNIQUE (host, path));
CREATE TABLE IF NOT EXISTS site_rights (site TEXT NOT NULL, principal TEXT NOT NULL, role TEXT NOT NULL, PRIMARY KEY (site, principal)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS site_apps (id TEXT PRIMARY KEY, site TEXT NOT NULL, app TEXT NOT NULL, role TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS lists (id TEXT PRIMARY KEY, site TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE, writers TEXT, nextItem INTEGER NOT NULL DEFAULT 1, itemCount INTEGER NOT NULL DEFAULT 0, doc TEXT NOT NULL, UNIQUE (site, name));
CREATE TABLE IF NOT EXISTS columns (id TEXT PRIMARY KEY, list TEXT NOT NULL, name TEXT NOT NULL, indexed INTEGER NOT NULL, uniqueValues INTEGER NOT NULL, doc TEXT NOT NULL, UNIQUE (list, name));
CREATE TABLE IF NOT EXISTS items (
  list TEXT NOT NULL, id INTEGER NOT NULL, guid TEXT NOT NULL, version INTEGER NOT NULL, fields TEXT NOT NULL,
  createdBy TEXT NOT NULL, createdAt TEXT NOT NULL, modifiedBy TEXT NOT NULL, modifiedAt TEXT NOT NULL, PRIMARY KEY (list, id));
CREATE TABLE IF NOT EXISTS item_values (list TEXT NOT NULL, column TEXT NOT NULL, value, item INTEGER NOT NULL, PRIMARY KEY (list, column, item)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS item_values_value ON item_values(list, column, value, item);
CREATE TABLE IF NOT EXISTS item_versions (list TEXT NOT NULL, item INTEGER NOT NULL, version INTEGER NOT NULL, fields TEXT NOT NULL, modifiedBy TEXT NOT NULL, modifiedAt TEXT NOT NULL, PRIMARY KEY (list, item, version)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS item_changes (seq INTEGER PRIMARY KEY AUTOINCREMENT, list TEXT NOT NULL, item INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS item_changes_list ON item_changes(list, seq);

CREATE TABLE IF NOT EXISTS drives (id TEXT PRIMARY KEY, site TEXT NOT NULL, list TEXT NOT NULL, name TEXT NOT NULL, createdAt TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS drive_items (
  id TEXT PRIMARY KEY, drive TEXT NOT NULL, parent TEXT, name TEXT NOT NULL COLLATE NOCASE, folder INTEGER NOT NULL, inherits INTEGER NOT NULL DEFAULT 1,
  size INTEGER NOT NULL, mimeType TEXT, version INTEGER NOT NULL, createdBy TEXT NOT NULL, createdAt TEXT NOT NULL, modifiedBy TEXT NOT NULL, modifiedAt TEXT NOT NULL,
  bytes BLOB, UNIQUE (drive, parent, name));
CREATE TABLE IF NOT EXISTS drive_permissions (id TEXT PRIMARY KEY, item TEXT NOT NULL, principal TEXT NOT NULL, role TEXT NOT NULL, UNIQUE (item, principal));
CREATE TABLE IF NOT EXISTS tickets (id TEXT PRIMARY KEY, expiresAt TEXT NOT NULL, doc TEXT NOT NULL, bytes BLOB);

CREATE TABLE IF NOT EXISTS teams (id TEXT PRIMARY KEY, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS channels (id TEXT PRIMARY KEY, team TEXT NOT NULL, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS posts (id TEXT NOT NULL, channel TEXT NOT NULL, replyTo TEXT, createdAt TEXT NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (channel, id));
CREATE INDEX IF NOT EXISTS posts_thread ON posts(channel, replyTo, createdAt);
CREATE TABLE IF NOT EXISTS notices (seq INTEGER PRIMARY KEY AUTOINCREMENT, recipient TEXT NOT NULL, sender TEXT NOT NULL, at TEXT NOT NULL, doc TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS subscriptions (id TEXT PRIMARY KEY, owner TEXT NOT NULL, mailbox TEXT, folder TEXT, expiresAt TEXT NOT NULL, doc TEXT NOT NULL);
`
