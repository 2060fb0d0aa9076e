package planted.textismeasuredasreadersseeit.kernel;

/** Defines what is blank, and may therefore ask Java. */
final class Text {

	private Text() {
	}

	static boolean isBlank(String text) {
		return text.isBlank();
	}

}
