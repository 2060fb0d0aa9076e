package org.yidiantong.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.yidiantong.checklist.Audience;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.disclosure.content.Content;
import org.yidiantong.disclosure.content.ContentMasking;
import org.yidiantong.disclosure.content.ContentValidation;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

/**
 * A disclosure of repaired street lamps in October 2021, brought along by its own
 * actions.
 */
final class LampDisclosure {

	static final DisclosureId ID = new DisclosureId(341503, UUID.fromString("0190d5e0-0000-7000-8000-000000000002"));

	static final UUID WRITER = UUID.randomUUID();

	static final UUID CHECKER = UUID.randomUUID();

	static final UnitCode UNIT = SmallChecklist.VILLAGERS.code();

	static final UnitCode SUPERVISING = SmallChecklist.DESK.code();

	static final Instant NOW = Instant.parse("2021-11-05T01:00:00Z");

	static final ContentMasking MASKING = ContentValidation.masking();

	private LampDisclosure() {
	}

	static Disclosure draft() {
		return new Disclosure(ID, subject("2021-10"), SUPERVISING, content("修好路灯 3 盏"), WRITER);
	}

	static Disclosure submitted() {
		Disclosure disclosure = draft();
		disclosure.submit(WRITER);
		return disclosure;
	}

	static Disclosure published() {
		Disclosure disclosure = submitted();
		disclosure.publish(CHECKER, MASKING, NOW);
		return disclosure;
	}

	/** A correction that is being written. */
	static Disclosure correction() {
		Disclosure disclosure = published();
		disclosure.correct(content("修好路灯 3 盏"), WRITER);
		return disclosure;
	}

	static Content content(String text) {
		return new Content("路灯报修", text, List.of(), List.of(), false);
	}

	static Subject subject(String period) {
		return new Subject(DisclosureKind.VILLAGE, new ItemCode("L01"), "341503/L01", "路灯报修", SmallChecklist.VERSION,
				UNIT, "黄莲村村委会", new PlaceCode(SmallChecklist.VILLAGE), "黄莲村",
				SmallChecklist.TOWNSHIP + "/" + SmallChecklist.VILLAGE, new PlaceCode(SmallChecklist.TOWNSHIP), period,
				Audience.PUBLIC);
	}

}
