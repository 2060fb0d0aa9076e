package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.cards.CardKind;
import org.yidiantong.complaints.cards.DueCard;
import org.yidiantong.complaints.deadline.ResponseDeadline;
import org.yidiantong.complaints.dispatch.DispatchPlan;
import org.yidiantong.complaints.dispatch.ItemReference;
import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.complaints.workflow.ComplaintState;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The days of cards of 1,000 generated complaints over National Day 2021 and the Spring
 * Festival of 2022, against a calculation that uses nothing of the application: neither
 * its calendar nor its clocks.
 */
class CardDaysUnitTests {

	private static final int CASES = 1_000;

	static final LocalDate LAST = LocalDate.of(2022, 3, 31);

	@Test
	void agreeWithACalculationOfTheirOwn() {
		Map<CardKind, Integer> seen = new EnumMap<>(CardKind.class);
		for (int seed = 0; seed < CASES; seed++) {
			Script script = Script.of(seed);
			Set<String> expected = new CardReckoning(script).cards();
			assertThat(raised(script, 1)).as("case %d: %s", seed, script).isEqualTo(expected);
			expected.forEach((card) -> seen.merge(CardKind.valueOf(card.split(" ")[1]), 1, Integer::sum));
		}
		assertThat(seen).hasSize(3).allSatisfy((kind, number) -> assertThat(number).isGreaterThan(100));
	}

	@Test
	void areTheSameAfterAStandstillOfWeeks() {
		for (int seed = 0; seed < CASES; seed++) {
			Script script = Script.of(seed).untouched();
			assertThat(raised(script, 23)).as("case %d: %s", seed, script).isEqualTo(new CardReckoning(script).cards());
		}
	}

	/**
	 * Runs a script with a look for cards before and after the steps of each day, and
	 * after the last step on every n-th day only.
	 */
	private static Set<String> raised(Script script, int everyDays) {
		Complaint complaint = LampComplaint.filedOn(script.filed());
		look(complaint, script.filed());
		for (LocalDate day = script.filed().plusDays(1); !day.isAfter(LAST); day = day.plusDays(1)) {
			boolean looks = day.equals(LAST) || !day.isAfter(script.end())
					|| (day.toEpochDay() - script.filed().toEpochDay()) % everyDays == 0;
			if (looks) {
				look(complaint, day);
			}
			for (Step step : script.on(day)) {
				step(complaint, step, day);
			}
			if (looks) {
				look(complaint, day);
			}
		}
		return complaint.cards()
			.all()
			.stream()
			.map((card) -> card.round() + " " + card.kind() + " " + card.fellOn())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static void look(Complaint complaint, LocalDate day) {
		for (DueCard due : ComplaintCards.watch(complaint).due(day, 3, LampComplaint.CALENDAR)) {
			if (!complaint.cards().has(due.kind())) {
				ComplaintCards.add(complaint, due, null, null, LampComplaint.platform(day + "T00:01"));
			}
		}
	}

	private static void step(Complaint complaint, Step step, LocalDate day) {
		PerformedBy desk = LampComplaint.desk(day + "T10:00");
		PerformedBy handler = LampComplaint.handler(day + "T11:00");
		switch (step.kind()) {
			case DISPATCH -> {
				if (complaint.state() == ComplaintState.SUBMITTED) {
					complaint.accept(LampComplaint.NUMBER, desk);
				}
				complaint.dispatch(plan(complaint, step.grade(), day), null, LampComplaint.NOTE, desk);
				complaint.sign(handler);
			}
			case SUSPEND -> {
				if (!complaint.clock().isOver(day)) {
					complaint.suspend(LampComplaint.NOTE, desk);
				}
			}
			case RESUME -> {
				if (complaint.clock().isStopped()) {
					complaint.resume(LampComplaint.CALENDAR, desk);
				}
			}
			case EXTEND -> complaint.extend(complaint.clock().dueOn().plusDays(step.days()), LampComplaint.NOTE,
					LampComplaint.LIMITS, LampComplaint.CALENDAR, handler);
			case CLOSE -> {
				complaint.reply(LampComplaint.NOTE, null, handler);
				complaint.approve(null, null, desk);
				complaint.close(desk);
			}
			case REOPEN -> complaint.reopen(LampComplaint.NOTE,
					ResponseDeadline.of(day, before(complaint), LampComplaint.LIMITS, LampComplaint.CALENDAR), desk);
		}
	}

	private static HandlingGrade before(Complaint complaint) {
		return complaint.assignment().orElseThrow().grade();
	}

	private static DispatchPlan plan(Complaint complaint, HandlingGrade grade, LocalDate day) {
		ResponseDeadline deadline = (complaint.history().round() > 1)
				? ResponseDeadline.again(day, grade, LampComplaint.LIMITS, LampComplaint.CALENDAR)
				: ResponseDeadline.of(PerformedBy.dayOf(complaint.milestones().filedAt()), grade, LampComplaint.LIMITS,
						LampComplaint.CALENDAR);
		return new DispatchPlan(LampComplaint.assignment(LampComplaint.LEAD, grade), deadline,
				new ItemReference(new ItemCode("L01"), "341503/L01", "路灯报修", "C1"), Recusal.none());
	}

	/** What is done to a complaint. */
	enum Act {

		DISPATCH, SUSPEND, RESUME, EXTEND, CLOSE, REOPEN

	}

	/** One act on a day. */
	record Step(LocalDate day, Act kind, HandlingGrade grade, int days) {
	}

	/** A complaint's filing and what is done to it, by a seed. */
	record Script(LocalDate filed, List<Step> steps) {

		static Script of(int seed) {
			Random random = new Random(seed);
			List<Step> steps = new ArrayList<>();
			LocalDate filed = LocalDate.of(2021, 9, 6).plusDays(random.nextInt(130));
			LocalDate day = filed;
			int rounds = 1 + random.nextInt(3) / 2;
			for (int round = 1; round <= rounds && day != null; round++) {
				day = round(day, steps, round < rounds, random);
			}
			return new Script(filed, List.copyOf(steps));
		}

		/** Returns the day of the reopening; null when the complaint stays as it is. */
		private static @Nullable LocalDate round(LocalDate begun, List<Step> steps, boolean again, Random random) {
			LocalDate day = begun.plusDays(1 + random.nextInt(12));
			HandlingGrade grade = HandlingGrade.values()[random.nextInt(3)];
			if (random.nextInt(8) == 0) {
				return null;
			}
			steps.add(new Step(day, Act.DISPATCH, grade, 0));
			if (random.nextInt(3) == 0) {
				day = day.plusDays(1 + random.nextInt(8));
				steps.add(new Step(day, Act.SUSPEND, grade, 0));
				day = day.plusDays(1 + random.nextInt(25));
				steps.add(new Step(day, Act.RESUME, grade, 0));
			}
			if (random.nextInt(3) == 0) {
				day = day.plusDays(random.nextInt(4));
				steps.add(new Step(day, Act.EXTEND, grade, 1 + random.nextInt(9)));
			}
			if (random.nextInt(5) == 0) {
				return null;
			}
			day = day.plusDays(1 + random.nextInt(30));
			steps.add(new Step(day, Act.CLOSE, grade, 0));
			if (!again) {
				return null;
			}
			day = day.plusDays(1 + random.nextInt(10));
			steps.add(new Step(day, Act.REOPEN, grade, 0));
			return day;
		}

		/** The day of the last step. */
		LocalDate end() {
			return this.steps.isEmpty() ? this.filed : this.steps.get(this.steps.size() - 1).day();
		}

		List<Step> on(LocalDate day) {
			return this.steps.stream().filter((step) -> step.day().equals(day)).toList();
		}

		/**
		 * The same without its end: nothing is done, or nothing after the first dispatch.
		 */
		Script untouched() {
			return new Script(this.filed, this.steps.stream().limit(this.filed.toEpochDay() % 2).toList());
		}

	}

}
