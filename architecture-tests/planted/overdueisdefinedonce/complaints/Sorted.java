package planted.overdueisdefinedonce.complaints;

/** Sorts by the due day. */
final class Sorted {

	static final String SORTED = "SELECT c.id FROM complaints_complaint c WHERE c.tenant_id = ? ORDER BY c.due_on";

	private Sorted() {
	}

}
