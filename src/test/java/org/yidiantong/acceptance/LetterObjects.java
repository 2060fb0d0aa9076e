package org.yidiantong.acceptance;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ComplaintDesk;
import org.yidiantong.complaints.ComplaintFixture;
import org.yidiantong.complaints.ComplaintHandling;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.ComplaintTriage;
import org.yidiantong.complaints.cards.CardRaising;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.identity.Actor;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets a complaint become so late that it has a supervision letter.
 */
@Component
class LetterObjects implements ModuleObjects {

	private static final Duration LATE = Duration.ofDays(60);

	private final ComplaintInspection cases;

	private final ComplaintFixture complaints;

	private final CardRaising cards;

	private final TransactionOperations transactions;

	private final BusinessClock clock;

	LetterObjects(ComplaintManagement complaints, ComplaintInspection cases, ComplaintDesk desk, ComplaintTriage triage,
			ComplaintHandling handling, CardRaising cards, TransactionOperations transactions, BusinessClock clock) {
		this.cases = cases;
		this.complaints = new ComplaintFixture(complaints, cases, desk, triage, handling);
		this.cards = cards;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public Map<String, String> ids(Actor desk, Actor village, String place) {
		ComplaintId late = this.complaints.idOf(ComplaintState.HANDLING);
		this.clock.at(this.clock.instant().plus(LATE), () -> BoundDistrict.run(desk.district(),
				() -> this.transactions.executeWithoutResult((status) -> this.cards.raise(List.of(late.value())))));
		String letter = this.cases.find(desk, late)
			.cards()
			.stream()
			.map((card) -> card.letter())
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow();
		return Map.of("cases/id/letters", late.toString(), "letters/letter", letter);
	}

}
