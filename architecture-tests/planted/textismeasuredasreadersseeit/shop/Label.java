package planted.textismeasuredasreadersseeit.shop;

/** A label of ten characters, or nine and a half. */
final class Label {

	private Label() {
	}

	static String of(String note) {
		return note.substring(0, Math.min(note.length(), 10));
	}

}
