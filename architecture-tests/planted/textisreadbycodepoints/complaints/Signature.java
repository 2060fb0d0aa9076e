package planted.textisreadbycodepoints.complaints;

/** Hides a name behind its first character, or behind half of it. */
final class Signature {

	private Signature() {
	}

	static String hidden(String name) {
		return name.charAt(0) + "*".repeat(name.length() - 1);
	}

	static String familyName(String name) {
		return name.substring(0, 1);
	}

}
