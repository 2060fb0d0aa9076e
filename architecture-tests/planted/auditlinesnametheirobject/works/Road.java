package planted.auditlinesnametheirobject.works;

/** Records what was done to a road of which nobody knows the id. */
final class Road {

	private final AuditLog audit;

	Road(AuditLog audit) {
		this.audit = audit;
	}

	void mend(String actor, String id) {
		this.audit.record(actor, "works.mend", "road/" + id, null);
		this.audit.record(actor, "works.close", "road/" + id, null, "ice");
		this.audit.record(actor, "works.open", "bridge/" + id, "the old bridge", null);
		this.audit.record(actor, "works.sign", "account/" + id, null);
	}

}
