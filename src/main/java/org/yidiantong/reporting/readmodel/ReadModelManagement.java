package org.yidiantong.reporting.readmodel;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.eventlog.CursorMoved;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.eventlog.UnreadEntries;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the read models of the bound district: catching up with the event log and
 * rebuilding from it. Cannot be called inside a transaction, because reading the log is
 * not possible there.
 */
@Service
public class ReadModelManagement {

	/**
	 * Name of the cursor in the event log. Change it when the projections store more than
	 * before, so that past events are read again.
	 */
	public static final String READER = "reporting.v4";

	private static final Logger LOG = LoggerFactory.getLogger(ReadModelManagement.class);

	/** Actor name for actions of the operator. */
	private static final String OPERATOR = "operator";

	private static final int FIRST = 1;

	private final EventLogReader log;

	private final CalendarManagement calendar;

	private final Projections model;

	private final ReadModelGenerations generations;

	private final ChecklistProjection checklists;

	private final ReportingRole role;

	private final AuditLog audit;

	private final SettledNumbers settled;

	ReadModelManagement(EventLogReader log, CalendarManagement calendar, Projections model,
			ReadModelGenerations generations, ChecklistProjection checklists, ReportingRole role, AuditLog audit,
			SettledNumbers settled) {
		this.log = log;
		this.calendar = calendar;
		this.model = model;
		this.generations = generations;
		this.checklists = checklists;
		this.role = role;
		this.audit = audit;
		this.settled = settled;
	}

	/**
	 * Catches up with the end of the event log. Several instances may call this at once:
	 * one of them applies each event, in the transaction that advances the cursor.
	 * @return the generation that was caught up
	 */
	@Transactional(propagation = Propagation.NEVER)
	public int catchUp() {
		int serving = this.role.call(this.generations::serving);
		readOn(serving);
		return serving;
	}

	/**
	 * Rebuilds the read models into a new generation while the old one stays in use, then
	 * switches over. Audited before that.
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
	 * Same as {@link #rebuild}, for the operator on the machine.
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

	/**
	 * The last name that each item had by a day, by lineage, also of items that have left
	 * the list. Call it in a transaction of the reporting role.
	 */
	public Map<String, String> itemNames(int generation, LocalDate day) {
		return this.checklists.names(generation, day);
	}

	/**
	 * Whether numbers up to a day can be kept: it ended before yesterday, so that all
	 * copies of the application agree that it is over.
	 */
	public boolean isSettled(LocalDate to) {
		return this.settled.isSettled(to);
	}

	/**
	 * What is kept of days that are over. Call it in a transaction of the reporting role.
	 * @param format of the numbers; those in another one are not returned
	 */
	public Map<SettledDays, String> settled(int generation, String format) {
		return this.settled.find(generation, format);
	}

	/**
	 * What is kept of some days. Call it in a transaction of the reporting role.
	 * @param format of the numbers; those in another one are not returned
	 */
	public Optional<String> settled(int generation, String format, SettledDays days) {
		return this.settled.find(generation, format, days);
	}

	/**
	 * Keeps numbers that were counted in this transaction, which must hold the generation
	 * by {@link #lockedGeneration}: a late event waits for its end, and then has them
	 * counted anew.
	 */
	public void settle(int generation, String format, SettledDays days, String numbers) {
		this.settled.keep(generation, format, days, numbers);
	}

	private long rebuild(String by) {
		int generation = this.role.call(this.generations::next);
		long read = readOn(generation);
		this.audit.record(by, "reporting.rebuild", "read-model/" + generation, null);
		this.role.run(() -> this.generations.serve(generation));
		return read + readOn(generation);
	}

	private long readOn(int generation) {
		long read = 0;
		for (UnreadEntries unread = unread(generation); !unread.isEmpty(); unread = unread(generation)) {
			UnreadEntries part = unread;
			WorkCalendar days = this.calendar.workCalendar();
			try {
				this.role.run(() -> {
					this.log.advance(part);
					this.model.apply(generation, part.entries(), days);
				});
				read += part.entries().size();
			}
			catch (CursorMoved othersDidIt) {
				LOG.debug("Another instance applied these events first: {}", othersDidIt.getMessage());
			}
		}
		return read;
	}

	private UnreadEntries unread(int generation) {
		String reader = (generation == FIRST) ? READER : READER + "-" + generation;
		return this.log.unread(reader, EventLogReader.MOST);
	}

}
