package org.yidiantong.complaints.sweep.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.sweep.ReturnSelfCheck;
import org.yidiantong.complaints.sweep.SelfCheckManagement;
import org.yidiantong.http.Characters;
import org.yidiantong.http.JsonRequest;

/**
 * The body of a request to return what a unit found when it checked itself.
 */
@JsonRequest
@Schema(example = """
		{"checked": 26, "found": 3, "fixed": 3, "note": "逐条道路查看，当晚全部修好"}""")
record SelfCheckRequest(
		@Schema(description = "查了多少处") @NotNull(message = "{mistake.sweep.checked.count}") @Min(value = 1,
				message = "{mistake.sweep.checked.count}") @Max(value = 100_000,
						message = "{mistake.sweep.checked.count}") @Nullable Integer checked,
		@Schema(description = "其中发现多少处有同样的问题") @NotNull(message = "{mistake.sweep.found.count}") @Min(value = 0,
				message = "{mistake.sweep.found.count}") @Max(value = 100_000,
						message = "{mistake.sweep.found.count}") @Nullable Integer found,
		@Schema(description = "其中已经整改多少处") @NotNull(message = "{mistake.sweep.fixed.count}") @Min(value = 0,
				message = "{mistake.sweep.fixed.count}") @Max(value = 100_000,
						message = "{mistake.sweep.fixed.count}") @Nullable Integer fixed,
		@Schema(description = "怎么查、怎么改的，最多 1000 字") @Characters(max = ReturnSelfCheck.LONGEST,
				message = "{mistake.case.note.long}") @Nullable String note,
		@Schema(description = "照片，填上传照片得到的 photo") @Size(max = SelfCheckManagement.MOST_PHOTOS,
				message = "{mistake.complaint.photos.many}") List<String> photos) {

	ReturnSelfCheck command(int revision) {
		return new ReturnSelfCheck(revision, this.checked, this.found, this.fixed, this.note, this.photos);
	}

}
