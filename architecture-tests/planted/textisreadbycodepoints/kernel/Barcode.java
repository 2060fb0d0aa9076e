package planted.textisreadbycodepoints.kernel;

/** In a module without texts of people. */
final class Barcode {

	private Barcode() {
	}

	static boolean isComplete(String code) {
		return code.length() == 13;
	}

}
