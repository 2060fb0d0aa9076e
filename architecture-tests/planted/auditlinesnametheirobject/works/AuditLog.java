package planted.auditlinesnametheirobject.works;

/** Records. */
interface AuditLog {

	void record(String actor, String action, String subject, String reason);

	void record(String actor, String action, String subject, String label, String reason);

}
