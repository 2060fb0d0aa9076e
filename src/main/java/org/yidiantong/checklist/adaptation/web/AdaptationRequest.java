package org.yidiantong.checklist.adaptation.web;

import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.LimitUnit;
import org.yidiantong.checklist.adaptation.AdaptFlow;
import org.yidiantong.checklist.adapted.AdaptationReason;
import org.yidiantong.checklist.adapted.StepChange;
import org.yidiantong.http.JsonRequest;

/**
 * The body of a request that begins an adaptation or writes it anew.
 */
@JsonRequest(maxBytes = 64 * 1024)
@Schema(example = """
		{"placeCode": "341503100-V04", "itemCode": "B01", "reason": "VILLAGE_RULES", "explanation": "本村村规民约规定",
		 "changes": [{"kind": "DETAIL", "step": 1, "action": "在村部会议室"}]}""")
record AdaptationRequest(@Schema(description = "乡镇（街道）、村（社区）的编码；修改时不变") @Nullable String placeCode,
		@Schema(description = "事项编号；修改时不变") @Nullable String itemCode,
		@Schema(description = "因由：VILLAGE_RULES 村规民约，CUSTOM 当地习俗，ASSEMBLY_DECISION 村民会议决定，"
				+ "LOCAL_CONDITIONS 本地实际，SIMPLIFICATION 简化手续") @Nullable AdaptationReason reason,
		@Schema(description = "因由的说明，群众能看到") @Nullable String explanation,
		@Schema(description = "改动；步骤一律用区里流程的序号") List<@Valid Change> changes) {

	AdaptFlow command() {
		return new AdaptFlow(this.placeCode, this.itemCode, this.reason, this.explanation,
				this.changes.stream().map(Change::change).toList());
	}

	/**
	 * A change.
	 */
	record Change(
			@Schema(description = "DROP 略去，MERGE 合并，ADD 增加，DETAIL 细化，RENAME 改称，LIMIT 调整时限") @NotNull(
					message = "{mistake.adaptation.kind}") StepChange.@Nullable Kind kind,
			@Schema(description = "步骤的序号；ADD 为在哪一步之后，0 为最前") @NotNull(
					message = "{mistake.adaptation.step}") @Nullable Integer step,
			@Schema(description = "MERGE：合并到哪一步为止") @Nullable Integer until,
			@Schema(description = "谁来做；不改则不填") @Nullable String actor,
			@Schema(description = "做什么；DETAIL 为补充的内容") @Nullable String action,
			@Schema(description = "时限的数") @Nullable Integer days,
			@Schema(description = "时限的单位；不改则不填") @Nullable LimitUnit unit) {

		StepChange change() {
			return new StepChange(Objects.requireNonNullElse(this.kind, StepChange.Kind.DROP),
					Objects.requireNonNullElse(this.step, -1), this.until, this.actor, this.action, this.days,
					this.unit);
		}

	}

}
