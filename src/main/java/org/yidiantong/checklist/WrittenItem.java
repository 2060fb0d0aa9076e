package org.yidiantong.checklist;

import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SourceDocument;

/**
 * An item where it is written.
 *
 * @param index in its list
 * @param lists what names the list in a lineage
 * @param blame where a mistake of the district stands that only shows in this item: the
 * adoption of the base list for an item of that, else the item itself
 */
record WrittenItem(ItemFile file, SourceDocument<? extends ListFile> document, int index, String lists,
		Location blame) {

	/** The place of a part of it: a JSON Pointer from here. */
	Location at(String pointer) {
		return this.document.at("/items/" + this.index + pointer);
	}

	String code() {
		String code = this.file.code();
		return (code == null) ? "#" + (this.index + 1) : code;
	}

	/** The key that stays when the code changes. */
	String lineage() {
		String written = this.file.lineage();
		return (written == null) ? this.lists + "/" + code() : written;
	}

}
