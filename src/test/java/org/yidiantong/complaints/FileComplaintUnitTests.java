package org.yidiantong.complaints;

import java.util.List;

import org.yidiantong.complaints.inspection.Contact;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FileComplaintUnitTests {

	private static final Contact CONTACT = new Contact(" 张三\u0000 ", "（０１３８）1234－5678");

	@Test
	void isARequestUnlessItSaysOtherwise() {
		assertThat(filed(null).meantNature()).isEqualTo(Nature.REQUEST);
		assertThat(filed("REPORT").meantNature()).isEqualTo(Nature.REPORT);
		assertThat(filed("report").meantNature()).isNull();
	}

	@Test
	void isReadHoweverItIsTyped() {
		FileComplaint read = new FileComplaint("key", " L01 ", " 341503100-V01\n", " 路灯坏了 ", null, false, CONTACT)
			.normalized();
		assertThat(read.item()).isEqualTo("L01");
		assertThat(read.place()).isEqualTo("341503100-V01");
		assertThat(read.text()).isEqualTo("路灯坏了");
		assertThat(read.contact()).isEqualTo(new Contact("张三", "13812345678"));
	}

	@Test
	void leavesOutWhatIsNotGiven() {
		FileComplaint read = new FileComplaint("key", null, null, null, null, true, null).normalized();
		assertThat(read).isEqualTo(new FileComplaint("key", null, null, null, null, true, null));
	}

	@Test
	void isAnotherCommandWhenAnyPartDiffers() {
		FileComplaint one = new FileComplaint("key", "L01", "V01", "路灯坏了", null, false, CONTACT, List.of("photo"));
		assertThat(one.parts()).containsExactly("L01", "V01", "路灯坏了", "REQUEST", CONTACT.name(), CONTACT.phone(),
				"photo");
		assertThat(filed("INQUIRY").parts()).containsExactly("L01", "V01", "路灯坏了", "INQUIRY", null, null);
	}

	@Test
	void tellsNothingThatAPersonWrote() {
		FileComplaint one = new FileComplaint("key", "L01", "V01", "路灯坏了", null, false, CONTACT);
		assertThat(one.toString()).contains("L01", "V01").doesNotContain("路灯", "张三", "1234");
		assertThat(CONTACT.toString()).doesNotContain("张三", "1234");
	}

	private static FileComplaint filed(String nature) {
		return new FileComplaint("key", "L01", "V01", "路灯坏了", nature, true, null);
	}

}
