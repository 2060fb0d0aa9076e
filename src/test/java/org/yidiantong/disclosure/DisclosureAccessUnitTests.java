package org.yidiantong.disclosure;

import org.junit.jupiter.api.Test;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Who writes a disclosure, who checks it, and to whom it does not exist.
 */
class DisclosureAccessUnitTests {

	private final DisclosureAccess writer = access(Actors.handler(LampDisclosure.UNIT));

	private final DisclosureAccess checker = access(
			Actors.officer(Role.SUPERVISING_OFFICER, LampDisclosure.SUPERVISING));

	private final DisclosureAccess district = access(Actors.post(Role.DISPATCHER));

	@Test
	void letsTheUnitWriteAndItsSupervisorCheck() {
		Disclosure draft = LampDisclosure.draft();
		assertThat(this.writer.isWriter(draft)).isTrue();
		assertThat(this.writer.isChecker(draft)).isFalse();
		assertThat(this.checker.isWriter(draft)).isFalse();
		assertThat(this.checker.isChecker(draft)).isTrue();
		assertThat(this.district.isChecker(draft)).isTrue();
	}

	@Test
	void excludesOtherUnitsAndOtherRoles() {
		Disclosure draft = LampDisclosure.draft();
		assertThat(access(Actors.handler("HU-341503100-V02")).isWriter(draft)).isFalse();
		assertThat(access(Actors.officer(Role.LEADER, LampDisclosure.UNIT)).isWriter(draft)).isFalse();
		assertThat(access(Actors.desk("341503101")).isChecker(draft)).isFalse();
		assertThat(access(Actors.post(Role.LEADER)).isChecker(draft)).isFalse();
	}

	@Test
	void offersWhatTheStateAllows() {
		assertThat(this.writer.actions(LampDisclosure.draft())).containsExactly(DisclosureAction.SAVE,
				DisclosureAction.SUBMIT);
		assertThat(this.checker.actions(LampDisclosure.draft())).isEmpty();
		assertThat(this.writer.actions(LampDisclosure.submitted())).isEmpty();
		assertThat(this.checker.actions(LampDisclosure.submitted())).containsExactly(DisclosureAction.SEND_BACK,
				DisclosureAction.PUBLISH);
		assertThat(this.writer.actions(LampDisclosure.correction())).contains(DisclosureAction.ABANDON);
		assertThat(this.checker.actions(LampDisclosure.correction())).containsExactly(DisclosureAction.WITHDRAW);
		assertThat(this.checker.actions(LampDisclosure.published())).containsExactly(DisclosureAction.WITHDRAW);
		assertThat(this.writer.actions(LampDisclosure.published())).containsExactly(DisclosureAction.CORRECT);
	}

	@Test
	void requiresTheSideOfAnAction() {
		Disclosure draft = LampDisclosure.draft();
		assertThatNoException().isThrownBy(() -> this.writer.requireWriter(draft));
		assertThatNoException().isThrownBy(() -> this.checker.require(draft, DisclosureAction.PUBLISH));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.writer.require(draft, DisclosureAction.PUBLISH));
		assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> this.checker.requireWriter(draft));
	}

	@Test
	void doesNotTellOthersThatThereIsOne() {
		Disclosure draft = LampDisclosure.draft();
		assertThatExceptionOfType(DisclosureUnknown.class)
			.isThrownBy(() -> access(Actors.handler("HU-341503100-V02")).requireWriter(draft));
		assertThatExceptionOfType(DisclosureUnknown.class)
			.isThrownBy(() -> access(Actors.desk("341503101")).require(draft, DisclosureAction.SEND_BACK));
	}

	@Test
	void refusesActorsOfAnotherDistrict() {
		Actor actor = Actors.handler(LampDisclosure.UNIT);
		BoundDistrict.run(new DistrictCode(341502),
				() -> assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> DisclosureAccess.of(actor)));
		assertThatExceptionOfType(NotPermitted.class)
			.isThrownBy(() -> this.writer.require(Permission.DISCLOSURES_CHECK));
	}

	private static DisclosureAccess access(Actor actor) {
		return BoundDistrict.call(Actors.YUAN, () -> DisclosureAccess.of(actor));
	}

}
