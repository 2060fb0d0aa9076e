package org.yidiantong.complaints.origin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.organization.PlaceCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The address of a row that a complaint asks about.
 */
class AskedRowUnitTests {

	@Test
	void isReadAsItIsWritten() {
		AskedRow row = new AskedRow(new PlaceCode("341503100-V04"), "2021-10", 2, 17);
		assertThat(row.address()).isEqualTo("341503100-V04/2021-10/2/17");
		assertThat(AskedRow.read(row.address())).contains(row);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "341503100-V04/2021-10/1", "341503100-V04/2021-13/1/7", "341503100-V04/2021-10/0/7",
			"341503100-V04/2021-10/1/-7", "341503100-V04/2021-10/1/9999999", "../x/2021-10/1/7", " /2021-10/1/7",
			"341503100-V04/2021-10/1/7/8", "341503100-V04/2021-10/1/七" })
	void isNothingElse(String address) {
		assertThat(AskedRow.read(address)).isEmpty();
	}

}
