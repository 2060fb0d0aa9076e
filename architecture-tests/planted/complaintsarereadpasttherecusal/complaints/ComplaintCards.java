package planted.complaintsarereadpasttherecusal.complaints;

/** Exempt: shows nothing to anybody. */
final class ComplaintCards {

	static final String LATE = "SELECT c.id FROM complaints_complaint c WHERE c.tenant_id = ?";

	private ComplaintCards() {
	}

}
