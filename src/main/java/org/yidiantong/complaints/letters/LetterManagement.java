package org.yidiantong.complaints.letters;

import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintUnknown;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.identity.Actor;
import org.yidiantong.tenancy.District;

import org.springframework.stereotype.Service;

/**
 * Draws the supervision letters of a complaint for those who may see it.
 */
@Service
public class LetterManagement {

	private final ComplaintInspection cases;

	LetterManagement(ComplaintInspection cases) {
		this.cases = cases;
	}

	/**
	 * The letter as a document that can be edited (.docx).
	 * @throws ComplaintUnknown if there is none that the actor may see
	 * @throws LetterUnknown if it has no letter of this number
	 */
	public byte[] document(District district, Actor actor, ComplaintId id, String number) {
		return LetterDocument.of(letter(district, actor, id, number));
	}

	/**
	 * The letter as a page in A4 (PDF).
	 * @throws ComplaintUnknown if there is none that the actor may see
	 * @throws LetterUnknown if it has no letter of this number
	 */
	public byte[] page(District district, Actor actor, ComplaintId id, String number) {
		return LetterPage.of(letter(district, actor, id, number));
	}

	private SupervisionLetter letter(District district, Actor actor, ComplaintId id, String number) {
		ComplaintView complaint = this.cases.find(actor, id);
		return complaint.cards()
			.stream()
			.filter((card) -> number.equals(card.letter()))
			.findFirst()
			.map((card) -> SupervisionLetter.of(district, complaint, card))
			.orElseThrow(LetterUnknown::new);
	}

}
