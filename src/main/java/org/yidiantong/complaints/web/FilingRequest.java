package org.yidiantong.complaints.web;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.http.Characters;
import org.yidiantong.http.JsonRequest;
import org.yidiantong.http.Visible;

/**
 * The body of a request to file a complaint.
 */
@JsonRequest(maxBytes = ComplaintBodyLimits.LARGEST)
@Schema(example = """
		{"itemCode": "L01", "placeCode": "341503100-V04", "text": "村口的路灯坏了三天", "anonymous": true}""")
record FilingRequest(@Schema(description = "事项编号，如 L01；不清楚可以不填") @Nullable String itemCode,
		@Schema(description = "地点的编码，见 /places") @Visible(
				message = "{mistake.complaint.place.missing}") @Nullable String placeCode,
		@Schema(description = "要投诉的事情") @Visible(message = "{mistake.complaint.text.missing}") @Characters(
				max = FileComplaint.LONGEST_TEXT, message = "{mistake.complaint.text.long}") @Nullable String text,
		@Schema(description = NATURES, defaultValue = "REQUEST", allowableValues = {
				"REQUEST", "REPORT", "INQUIRY", "DISCIPLINARY" }) @Nullable String nature,
		@Schema(description = "true 为匿名；否则填 contact") @Nullable Boolean anonymous,
		@Schema(description = "联系方式；匿名时不填") @Valid @Nullable ContactRequest contact,
		@Schema(description = "上传照片得到的 photo") @Size(max = FileComplaint.MOST_PHOTOS,
				message = "{mistake.complaint.photos.many}") List<String> photos,
		@Schema(description = "反映问题时，还反映了哪些单位，填编码；事项和地点的责任单位不用填") @Size(max = FileComplaint.MOST_RESPONDENTS,
				message = "{mistake.complaint.respondents.many}") List<String> respondents,
		@Schema(description = "反映问题时，反映的是谁，如 黄莲村书记张大山；他们所在的单位不参与办理") @Size(max = FileComplaint.MOST_RESPONDENTS,
				message = "{mistake.complaint.persons.many}") List<String> persons,
		@Schema(description = "问的是公开台账的哪一笔：地点/月份/第几版/第几笔；不问台账不填",
				example = "341503100-V04/2021-10/1/7") @Nullable String row){

	static final String NATURES = "REQUEST 诉求，REPORT 反映问题，INQUIRY 咨询建议；DISCIPLINARY 检举控告应当走 12388，"
			+ "送到这里的不办理，封存后移交，这时 dueOn 是移交的期限";

	FileComplaint command(@Nullable String key) {
		Contact reachable = (this.contact == null) ? null : new Contact(this.contact.name, this.contact.phone);
		return new FileComplaint(key, this.itemCode, this.placeCode, this.text, this.nature, this.anonymous, reachable,
				this.photos, this.respondents, this.persons, this.row);
	}

	/** The contact of the complainant. */
	record ContactRequest(
			@Visible(message = "{mistake.complaint.contact.name}") @Characters(max = FileComplaint.LONGEST_NAME,
					message = "{mistake.complaint.contact.name.long}") @Nullable String name,
			@Schema(description = "手机或固定电话", example = "13805640000") @Visible(
					message = "{mistake.complaint.contact.phone.missing}") @Nullable String phone) {
	}

}
