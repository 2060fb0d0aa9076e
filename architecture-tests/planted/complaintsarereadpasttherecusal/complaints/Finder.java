package planted.complaintsarereadpasttherecusal.complaints;

/** Loads a complaint for whoever asks. */
final class Finder {

	private Finder() {
	}

	static String find(Complaints complaints, String id) {
		return complaints.findById(id);
	}

}
