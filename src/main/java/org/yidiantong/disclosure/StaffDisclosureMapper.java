package org.yidiantong.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.content.Content;
import org.yidiantong.disclosure.content.ContentMasking;
import org.yidiantong.disclosure.content.MaskedContent;
import org.yidiantong.disclosure.content.PastedTable;

import org.springframework.stereotype.Component;

/**
 * Maps a disclosure for officers: writers get the draft as entered, checkers the masked
 * draft once it is submitted.
 */
@Component
class StaffDisclosureMapper {

	private final ContentMasking masking;

	private final Publications publications;

	private final Publishing publishing;

	StaffDisclosureMapper(ContentMasking masking, Publications publications, Publishing publishing) {
		this.masking = masking;
		this.publications = publications;
		this.publishing = publishing;
	}

	StaffDisclosure of(Disclosure disclosure, DisclosureAccess access) {
		boolean writer = access.isWriter(disclosure);
		boolean handedIn = disclosure.state() == DisclosureState.SUBMITTED || disclosure.isCorrection();
		if (!writer && !(access.isChecker(disclosure) && handedIn)) {
			throw new DisclosureUnknown();
		}
		boolean visible = writer || disclosure.state() == DisclosureState.SUBMITTED;
		return view(disclosure, visible ? disclosure.draft() : null, writer, actions(disclosure, access));
	}

	private StaffDisclosure view(Disclosure disclosure, @Nullable Draft draft, boolean writer,
			Set<DisclosureAction> actions) {
		Subject subject = disclosure.subject();
		List<PublishedDisclosure> versions = this.publications.of(disclosure.id().tenant(), disclosure.id().value())
			.stream()
			.map(Publication::published)
			.toList();
		return new StaffDisclosure(disclosure.id().value(), disclosure.revision(), disclosure.state(), subject.kind(),
				subject.itemCode(), subject.itemName(), subject.unitName(), subject.placeName(),
				Period.known(subject.period()), subject.audience(),
				(draft == null || !writer) ? null : input(subject, draft), preview(draft, writer),
				(draft == null) ? null : draft.reason(), (draft == null) ? null : draft.sentBack(),
				disclosure.withdrawal(), versions,
				(draft == null) ? List.of() : this.publishing.findings(disclosure.id(), subject,
						disclosure.supervisingUnit(), draft.content(), disclosure),
				this.publishing.standing(disclosure.id()), actions);
	}

	private @Nullable MaskedContent preview(@Nullable Draft draft, boolean writer) {
		if (draft == null) {
			return null;
		}
		MaskedContent preview = this.masking.mask(draft.content());
		return writer ? preview : preview.withoutChanges();
	}

	/** A person who has edited the draft is not offered to publish it. */
	private static Set<DisclosureAction> actions(Disclosure disclosure, DisclosureAccess access) {
		Set<DisclosureAction> actions = access.actions(disclosure);
		Draft draft = disclosure.draft();
		if (draft != null && draft.hands().contains(access.actor().id())) {
			actions.removeAll(EnumSet.of(DisclosureAction.PUBLISH));
		}
		return actions;
	}

	private static WriteDisclosure input(Subject subject, Draft draft) {
		Content content = draft.content();
		return new WriteDisclosure(subject.kind().name(), subject.itemCode().value(), subject.period(), content.title(),
				content.text(), PastedTable.write(content), content.nothingHappened(), draft.reason());
	}

}
