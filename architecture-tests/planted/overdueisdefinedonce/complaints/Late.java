package planted.overdueisdefinedonce.complaints;

/** Says by itself what is late. */
final class Late {

	static final String LATE = "SELECT c.id FROM complaints_complaint c WHERE c.tenant_id = ? AND c.due_on < ?";

	private Late() {
	}

}
