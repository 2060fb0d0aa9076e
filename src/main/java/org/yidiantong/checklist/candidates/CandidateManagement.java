package org.yidiantong.checklist.candidates;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.figures.ComplaintText;
import org.yidiantong.checklist.figures.ComplaintTexts;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the administrator what complaints of the last twelve months were about that the
 * list has no item for. Nobody's text is shown, only words that at least
 * {@value CommonWords#LEAST} complaints have in common.
 */
@Service
public class CandidateManagement {

	/**
	 * So many complaints have to share a word, so that it tells nothing of a single one.
	 */
	public static final int LEAST = CommonWords.LEAST;

	/** So many complaints are looked at, the newest. */
	static final int MOST = 5000;

	/** So many complaints on the list tell which words are common everywhere. */
	private static final int COMPARED = 2000;

	private final List<ComplaintTexts> complaints;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	CandidateManagement(List<ComplaintTexts> complaints, OrganizationManagement organization, BusinessClock clock) {
		this.complaints = complaints;
		this.organization = organization;
		this.clock = clock;
	}

	/** The candidates of today. Requires {@link Permission#CHECKLIST_WRITE}. */
	@Transactional(readOnly = true)
	public Candidates find(Actor actor) {
		actor.require(Permission.CHECKLIST_WRITE);
		LocalDate today = this.clock.today();
		LocalDate from = today.minusYears(1).plusDays(1);
		List<ComplaintText> outside = texts((one) -> one.outsideTheList(from, today, MOST + 1));
		List<ComplaintText> looked = outside.subList(0, Math.min(MOST, outside.size()));
		CommonWords common = new CommonWords(texts((one) -> one.onTheList(from, today, COMPARED)),
				this.organization.chart().places().stream().map(Place::name).toList());
		return new Candidates(from, looked.size(), outside.size() > MOST, common.of(looked));
	}

	private List<ComplaintText> texts(Function<ComplaintTexts, List<ComplaintText>> read) {
		return this.complaints.stream().map(read).flatMap(Collection::stream).toList();
	}

}
