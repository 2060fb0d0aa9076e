package org.yidiantong.reporting.redlist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.recused.RecusedComplaints;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.reporting.readmodel.PublishedChecklist;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.reporting.readmodel.ReportingRole;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what a leader has to act on. Lists single complaints with their public
 * facts, so officers of units get none of the lists. A post of the district reads and
 * counts none from which it is recused.
 */
@Service
public class RedListManagement {

	/** Longest list on a page. */
	public static final int MOST = 500;

	private final ReadModelManagement models;

	private final ReportingRole role;

	private final UrgentComplaints complaints;

	private final RaisedCards cards;

	private final OverdueTasks tasks;

	private final RecusedComplaints recused;

	private final BusinessClock clock;

	RedListManagement(ReadModelManagement models, ReportingRole role, UrgentComplaints complaints, RaisedCards cards,
			OverdueTasks tasks, RecusedComplaints recused, BusinessClock clock) {
		this.models = models;
		this.role = role;
		this.complaints = complaints;
		this.cards = cards;
		this.tasks = tasks;
		this.recused = recused;
		this.clock = clock;
	}

	/** Whether an actor gets lists of single complaints. */
	public static boolean listsComplaints(Actor actor) {
		return actor.may(Permission.REPORTS_READ) && actor.isDistrictWide();
	}

	/**
	 * What somebody has to act on, as of the last event that was read. Whoever shows it
	 * beside figures has caught up for them.
	 * @param most how many complaints to list
	 * @throws NotPermitted when the actor may not read figures of the whole district
	 */
	@Transactional(propagation = Propagation.NEVER)
	public RedList redList(Actor actor, int most) {
		require(actor);
		LocalDate today = this.clock.today();
		UUID[] hidden = this.recused.idsOf(actor);
		return this.role.call(() -> {
			int generation = this.models.lockedGeneration();
			UrgentComplaints.Found found = this.complaints.find(generation, today, hidden, most);
			return new RedList(found.complaints(), found.total(), this.tasks.byTownship(generation, today));
		});
	}

	/**
	 * What somebody has to act on now, as much as one list shows. Refuses as
	 * {@link #redList} does.
	 */
	@Transactional(propagation = Propagation.NEVER)
	public RedList wholeRedList(Actor actor) {
		require(actor);
		this.models.catchUp();
		return redList(actor, MOST);
	}

	/**
	 * The cards that were raised in a month, the latest first. Refuses as
	 * {@link #redList} does.
	 */
	@Transactional(propagation = Propagation.NEVER)
	public List<RaisedCard> cards(Actor actor, @Nullable YearMonth month) {
		require(actor);
		this.models.catchUp();
		YearMonth asked = (month == null) ? YearMonth.from(this.clock.today()) : month;
		UUID[] hidden = this.recused.idsOf(actor);
		return this.role.call(() -> this.cards.of(this.models.lockedGeneration(), asked, hidden, MOST));
	}

	/**
	 * Overdue disclosure tasks of a township or of all, the earliest due day first.
	 * Refuses as {@link #redList} does.
	 */
	@Transactional(propagation = Propagation.NEVER)
	public List<OverdueTask> tasks(Actor actor, @Nullable PlaceCode township) {
		require(actor);
		this.models.catchUp();
		LocalDate today = this.clock.today();
		return this.role.call(() -> this.tasks.list(this.models.lockedGeneration(), today, township, MOST));
	}

	/** The names of the items of the list in effect, by lineage. */
	@Transactional(propagation = Propagation.NEVER)
	public Map<String, String> itemNames() {
		LocalDate today = this.clock.today();
		return this.role.call(() -> this.models.checklist(this.models.lockedGeneration(), today))
			.items()
			.stream()
			.collect(Collectors.toMap(PublishedChecklist.Item::lineage, PublishedChecklist.Item::name,
					(one, other) -> one));
	}

	private static void require(Actor actor) {
		actor.require(Permission.REPORTS_READ);
		if (!listsComplaints(actor)) {
			throw new NotPermitted(Permission.REPORTS_READ);
		}
	}

}
