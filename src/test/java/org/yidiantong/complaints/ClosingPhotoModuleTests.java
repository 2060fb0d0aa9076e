package org.yidiantong.complaints;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.PhotoMissing;
import org.yidiantong.support.GeneratedPhotos;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Photos of what was done, in a district whose list wants one before a complaint about a
 * physical fault is closed.
 */
class ClosingPhotoModuleTests extends ComplaintLifecycle {

	private static final String MONDAY = "2021-12-06T09:00:00";

	@Autowired
	private AttachmentManagement attachments;

	@BeforeEach
	void wantsAPhotoForPhysicalFaults() {
		Path list = this.tenants.resolve(this.code.toString()).resolve("checklist.yaml");
		ThirdDistrict.edit(list, "grade: SIMPLE}", "grade: SIMPLE, closingPhoto: true}");
		ThirdDistrict.edit(list, "version: '2021.1'", "version: '2021.2'");
		ThirdDistrict.edit(list, "effectiveFrom: '2021-09-06'", "effectiveFrom: '2021-10-06'");
		this.folders.apply(TenantsFolder.at(this.tenants));
	}

	@Test
	void closesWithAPhotoOnly() {
		ActionResult replied = next(MONDAY, dispatched(MONDAY), (ref) -> this.handling.reply(this.handler, ref, "已修好"));
		assertThatExceptionOfType(PhotoMissing.class)
			.isThrownBy(() -> next(MONDAY, replied, (ref) -> this.desk.approveAndClose(this.supervisor, ref, null)));
		ActionResult back = next(MONDAY, replied, (ref) -> this.desk.review(this.supervisor, ref, false, "请附照片"));
		ActionResult again = next(MONDAY, back,
				(ref) -> this.handling.reply(this.handler, ref, "已修好，见照片", List.of(photo()), null));
		assertThat(next(MONDAY, again, (ref) -> this.desk.approveAndClose(this.supervisor, ref, null)).state())
			.isEqualTo(ComplaintState.CLOSED);
	}

	@Test
	void showsThePhotoOfTheAnswerToTheComplainantOnceItIsClosed() {
		TrackingCode tracking = file(MONDAY);
		ActionResult sent = at(MONDAY, () -> this.desk.acceptAndDispatch(this.supervisor, filed(tracking), order()));
		ActionResult replied = next(MONDAY, sent,
				(ref) -> this.handling.reply(this.handler, ref, "已修好", List.of(photo()), null));
		assertThat(at(MONDAY, () -> this.complaints.details(tracking)).answerPhotos()).isEmpty();
		next(MONDAY, replied, (ref) -> this.desk.approveAndClose(this.supervisor, ref, null));
		assertThat(at(MONDAY, () -> this.complaints.details(tracking)).answerPhotos()).singleElement()
			.asString()
			.contains("/files/");
	}

	private String photo() {
		return at(MONDAY,
				() -> this.attachments.take(new ByteArrayInputStream(GeneratedPhotos.jpeg(60, 40)), "192.0.2.1"));
	}

}
