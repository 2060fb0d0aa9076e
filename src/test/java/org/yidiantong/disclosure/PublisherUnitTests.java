package org.yidiantong.disclosure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.support.Actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PublisherUnitTests {

	@Test
	void isTheUnitOfAnOfficerForItsPlace() {
		Publisher publisher = Publisher.of(SmallChecklist.chart(), Actors.handler(LampDisclosure.UNIT));
		assertThat(publisher)
			.isEqualTo(new Publisher(SmallChecklist.VILLAGERS, SmallChecklist.place(SmallChecklist.VILLAGE),
					new PlaceCode(SmallChecklist.TOWNSHIP), LampDisclosure.SUPERVISING));
	}

	@ParameterizedTest
	@ValueSource(strings = { "HU-UNKNOWN", "HU-D01", "SU-341503100" })
	void isNoUnitWithoutAPlaceOfItsOwn(String unit) {
		assertThatExceptionOfType(PlacelessUnit.class)
			.isThrownBy(() -> Publisher.of(SmallChecklist.chart(), Actors.handler(unit)));
	}

	@Test
	void isNoPostOfTheDistrict() {
		assertThatExceptionOfType(PlacelessUnit.class)
			.isThrownBy(() -> Publisher.of(SmallChecklist.chart(), Actors.post(Role.DISPATCHER)));
	}

}
