package planted.textisreadbycodepoints.complaints;

/** Exempt: its letters are not written by people. */
final class TrackingCode {

	private TrackingCode() {
	}

	static boolean isComplete(String code) {
		return code.length() == 16;
	}

}
