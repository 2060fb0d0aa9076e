package org.yidiantong.complaints.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.Nature;
import org.yidiantong.complaints.workflow.ClassifyComplaint;
import org.yidiantong.http.JsonRequest;

/**
 * The body of a request to decide the nature of a complaint.
 */
@JsonRequest(maxBytes = ComplaintBodyLimits.LARGEST)
@Schema(example = """
		{"nature": "REPORT", "respondents": ["HU-341503100"]}""")
record NatureRequest(
		@Schema(description = "REQUEST 诉求，REPORT 反映问题，INQUIRY 咨询建议") @NotNull(
				message = "{mistake.complaint.nature}") @Nullable Nature nature,
		@Schema(description = "反映问题时，除责任单位以外还反映了哪些单位，填编码") @Size(max = FileComplaint.MOST_RESPONDENTS,
				message = "{mistake.complaint.respondents.many}") List<String> respondents,
		@Schema(description = "反映的是谁，如 黄莲村书记张大山；他们所在的单位不参与办理。不填就保留投诉人写的") @Size(max = FileComplaint.MOST_RESPONDENTS,
				message = "{mistake.complaint.persons.many}") List<String> persons,
		@Schema(description = "不参与办理的本级岗位，填岗位代码") @Size(max = FileComplaint.MOST_RESPONDENTS,
				message = "{mistake.complaint.posts.many}") List<String> posts) {

	ClassifyComplaint command() {
		return new ClassifyComplaint(this.nature, this.respondents, this.persons.isEmpty() ? null : this.persons,
				this.posts);
	}

}
