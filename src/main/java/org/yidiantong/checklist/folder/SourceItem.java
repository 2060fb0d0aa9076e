package org.yidiantong.checklist.folder;

import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SourceDocument;

/**
 * An item of a YAML file together with its position in that file.
 *
 * @param pointer JSON Pointer of the item
 * @param index position in its list
 * @param lists prefix of the list in a lineage key
 * @param blame where to report a fault of the district that shows in this item: the
 * adoption of the base list for a base item, otherwise the item itself
 */
record SourceItem(ItemFile file, SourceDocument<? extends ListFile> document, String pointer, int index, String lists,
		Location blame) {

	/** An item of the list {@code items}. */
	SourceItem(ItemFile file, SourceDocument<? extends ListFile> document, int index, String lists, Location blame) {
		this(file, document, "/items/" + index, index, lists, blame);
	}

	/** The location of a part, given by a JSON Pointer relative to the item. */
	Location at(String part) {
		return this.document.at(this.pointer + part);
	}

	String code() {
		String code = this.file.code();
		return (code == null) ? "#" + (this.index + 1) : code;
	}

	/** The permanent key, which stays when the code changes. */
	String lineage() {
		String stated = this.file.lineage();
		return (stated == null) ? this.lists + "/" + code() : stated;
	}

}
