-- A stored base list may be told where it leaves the word for the district open; nothing else of it changes.
GRANT UPDATE (content) ON checklist_base_item TO ${app};
