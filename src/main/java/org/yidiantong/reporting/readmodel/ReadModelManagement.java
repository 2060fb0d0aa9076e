package org.yidiantong.reporting.readmodel;

import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.eventlog.CursorMoved;
import org.yidiantong.eventlog.EventReading;
import org.yidiantong.eventlog.Unread;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the read models of the bound district: reading on in the event log, and
 * reading it anew. Refuses to be part of a transaction, as the log does.
 */
@Service
public class ReadModelManagement {

	/**
	 * Under which name the log keeps how far was read. Another name when the rows hold
	 * more than before, so that what was read already is read once more for that.
	 */
	public static final String READER = "reporting.v2";

	private static final Logger LOG = LoggerFactory.getLogger(ReadModelManagement.class);

	/** Under which the operator of the platform is recorded. */
	private static final String OPERATOR = "operator";

	private static final int FIRST = 1;

	private final EventReading log;

	private final CalendarManagement calendar;

	private final Projections model;

	private final ReadModelGenerations generations;

	private final ChecklistProjection checklists;

	private final ReportingRole role;

	private final AuditLog audit;

	ReadModelManagement(EventReading log, CalendarManagement calendar, Projections model,
			ReadModelGenerations generations, ChecklistProjection checklists, ReportingRole role, AuditLog audit) {
		this.log = log;
		this.calendar = calendar;
		this.model = model;
		this.generations = generations;
		this.checklists = checklists;
		this.role = role;
		this.audit = audit;
	}

	/**
	 * Reads on to the end of the log. Several instances may do it at once: each event is
	 * applied by one of them, in the transaction that moves the cursor.
	 * @return the number of the set of rows that was read on
	 */
	@Transactional(propagation = Propagation.NEVER)
	public int catchUp() {
		int serving = this.role.call(this.generations::serving);
		readOn(serving);
		return serving;
	}

	/**
	 * Reads the whole log anew into a second set of rows while the first serves, then
	 * puts it in its place. Recorded.
	 * @return how many events were read
	 * @throws org.yidiantong.identity.NotPermitted when the actor may not have reports
	 * made
	 */
	@Transactional(propagation = Propagation.NEVER)
	public long rebuild(Actor actor) {
		actor.require(Permission.REPORTS_WRITE);
		return rebuild(actor.name());
	}

	/**
	 * As {@link #rebuild}, by the operator of the platform on the machine itself.
	 * @return how many events were read
	 */
	@Transactional(propagation = Propagation.NEVER)
	public long rebuildAsOperator() {
		return rebuild(OPERATOR);
	}

	/**
	 * The generation in use, which stays in use until the current transaction ends. Call
	 * it in a transaction of the reporting role.
	 */
	public int lockedGeneration() {
		return this.generations.locked();
	}

	/**
	 * The checklist in effect on a day; empty before the first one. Call it in a
	 * transaction of the reporting role.
	 */
	public PublishedChecklist checklist(int generation, LocalDate day) {
		return this.checklists.on(generation, day);
	}

	private long rebuild(String by) {
		int generation = this.role.call(this.generations::next);
		long read = readOn(generation);
		this.role.call(() -> this.audit.record(by, "reporting.rebuild", "read-model/" + generation, null), () -> {
			this.generations.serve(generation);
			return generation;
		});
		return read + readOn(generation);
	}

	private long readOn(int generation) {
		long read = 0;
		for (Unread unread = unread(generation); !unread.isEmpty(); unread = unread(generation)) {
			Unread part = unread;
			WorkCalendar days = this.calendar.workCalendar();
			try {
				this.role.call(() -> this.log.advance(part), () -> {
					this.model.apply(generation, part.entries(), days);
					return generation;
				});
				read += part.entries().size();
			}
			catch (CursorMoved othersDidIt) {
				LOG.debug("Another reader was faster: {}", othersDidIt.getMessage());
			}
		}
		return read;
	}

	private Unread unread(int generation) {
		String reader = (generation == FIRST) ? READER : READER + "-" + generation;
		return this.log.unread(reader, EventReading.MOST);
	}

}
