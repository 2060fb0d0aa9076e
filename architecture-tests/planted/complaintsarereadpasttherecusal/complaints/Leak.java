package planted.complaintsarereadpasttherecusal.complaints;

/** Counts complaints for whoever asks. */
final class Leak {

	static final String COUNT = "SELECT count(*) FROM complaints_complaint c WHERE c.tenant_id = ?";

	private Leak() {
	}

}
