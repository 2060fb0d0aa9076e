package org.yidiantong.disclosure;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.Actors;
import org.yidiantong.tenancy.BoundDistrict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * What writers and checkers see of a disclosure.
 */
class StaffDisclosureMapperUnitTests {

	private final Actor writer = Actors.handler(LampDisclosure.UNIT);

	private final Actor checker = Actors.officer(Role.SUPERVISING_OFFICER, LampDisclosure.SUPERVISING);

	private final Publications publications = mock(Publications.class);

	private final StaffDisclosureMapper mapper = new StaffDisclosureMapper(LampDisclosure.MASKING, this.publications,
			mock(Publishing.class));

	@Test
	void showsWritersTheDraftAsTheyTypedIt() {
		StaffDisclosure seen = seen(this.writer, withPhone(LampDisclosure.draft()));
		assertThat(seen.input().text()).contains("13812345678");
		assertThat(seen.preview().content().text()).doesNotContain("13812345678");
		assertThat(seen.preview().changes()).isNotEmpty();
		assertThat(seen.actions()).containsExactlyInAnyOrder(DisclosureAction.SAVE, DisclosureAction.SUBMIT);
	}

	@Test
	void showsCheckersTheMaskedDraftOnceItIsSubmitted() {
		Disclosure draft = withPhone(LampDisclosure.draft());
		assertThatExceptionOfType(DisclosureUnknown.class).isThrownBy(() -> seen(this.checker, draft));
		draft.submit(LampDisclosure.WRITER);
		StaffDisclosure seen = seen(this.checker, draft);
		assertThat(seen.input()).isNull();
		assertThat(seen.preview().content().text()).doesNotContain("13812345678");
		assertThat(seen.preview().changes()).isEmpty();
	}

	@Test
	void showsCheckersNoCorrectionThatIsBeingWritten() {
		StaffDisclosure seen = seen(this.checker, LampDisclosure.correction());
		assertThat(seen.state()).isEqualTo(DisclosureState.DRAFT);
		assertThat(seen.preview()).isNull();
		assertThat(seen.correction()).isNull();
	}

	@Test
	void showsWhyItWasSentBackOrCorrected() {
		Disclosure corrected = LampDisclosure.correction();
		corrected.write(corrected.subject(), null, LampDisclosure.content("修好路灯 4 盏"), "数目更正", LampDisclosure.WRITER);
		assertThat(seen(this.writer, corrected).correction()).isEqualTo("数目更正");
		Disclosure returned = LampDisclosure.submitted();
		returned.sendBack("数目不对");
		assertThat(seen(this.writer, returned).sentBack()).isEqualTo("数目不对");
	}

	@Test
	void offersPublicationToASecondPersonOnly() {
		assertThat(seen(this.checker, LampDisclosure.submitted()).actions()).contains(DisclosureAction.PUBLISH);
		Disclosure handedIn = LampDisclosure.draft();
		handedIn.submit(this.checker.id());
		assertThat(seen(this.checker, handedIn).actions()).isEqualTo(Set.of(DisclosureAction.SEND_BACK));
	}

	@Test
	void showsPublishedVersions() {
		Disclosure disclosure = LampDisclosure.submitted();
		Publication first = disclosure.publish(LampDisclosure.CHECKER, LampDisclosure.MASKING, LampDisclosure.NOW);
		given(this.publications.of(LampDisclosure.ID.tenant(), LampDisclosure.ID.value())).willReturn(List.of(first));
		StaffDisclosure seen = seen(this.writer, disclosure);
		assertThat(seen.versions()).containsExactly(first.published());
		assertThat(seen.input()).isNull();
	}

	@Test
	void doesNotTellOthersThatThereIsOne() {
		Actor other = Actors.handler("HU-341503100-V02");
		assertThatExceptionOfType(DisclosureUnknown.class).isThrownBy(() -> seen(other, LampDisclosure.submitted()));
	}

	private static Disclosure withPhone(Disclosure draft) {
		draft.write(draft.subject(), LampDisclosure.SUPERVISING, LampDisclosure.content("电话 13812345678"), null,
				LampDisclosure.WRITER);
		return draft;
	}

	private StaffDisclosure seen(Actor actor, Disclosure disclosure) {
		return this.mapper.of(disclosure, BoundDistrict.call(Actors.YUAN, () -> DisclosureAccess.of(actor)));
	}

}
