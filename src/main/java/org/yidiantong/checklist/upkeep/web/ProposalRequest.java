package org.yidiantong.checklist.upkeep.web;

import java.util.EnumMap;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.comparison.ItemField;
import org.yidiantong.checklist.upkeep.ProposalKind;
import org.yidiantong.checklist.upkeep.WriteProposal;
import org.yidiantong.http.JsonRequest;

/**
 * The body of a request that writes a proposal. The door validates it.
 */
@JsonRequest(maxBytes = ProposalBodyLimits.LARGEST)
@Schema(example = """
		{"kind": "CHANGE", "item": "B01", "wording": {"materials": "身份证"}, "reason": "群众反映材料太多"}""")
record ProposalRequest(
		@Schema(description = "新增、调整或取消", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable ProposalKind kind,
		@Schema(description = "现行清单中的事项编号；新增时不填") @Nullable String item,
		@Schema(description = "新增事项的名称，最多 40 字") @Nullable String name,
		@Schema(description = "各栏改成什么") @Nullable Wording wording,
		@Schema(description = "理由，4 至 1000 字", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason) {

	WriteProposal command() {
		return new WriteProposal(this.kind, this.item, this.name,
				(this.wording == null) ? Map.of() : this.wording.fields(), this.reason);
	}

	/**
	 * The proposed text of the fields of an item, each at most 2000 characters.
	 */
	record Wording(@Nullable String name, @Nullable String category, @Nullable String appliesTo, @Nullable String basis,
			@Nullable String handledBy, @Nullable String guidedBy, @Nullable String scope,
			@Nullable String requirements, @Nullable String responsibility, @Nullable String supervision,
			@Nullable String steps, @Nullable String totalLimit, @Nullable String disclosure,
			@Nullable String materials, @Nullable String riskPoints) {

		Map<ItemField, String> fields() {
			Map<ItemField, String> fields = new EnumMap<>(ItemField.class);
			put(fields, ItemField.NAME, this.name);
			put(fields, ItemField.CATEGORY, this.category);
			put(fields, ItemField.APPLIES_TO, this.appliesTo);
			put(fields, ItemField.BASIS, this.basis);
			put(fields, ItemField.HANDLED_BY, this.handledBy);
			put(fields, ItemField.GUIDED_BY, this.guidedBy);
			put(fields, ItemField.SCOPE, this.scope);
			put(fields, ItemField.REQUIREMENTS, this.requirements);
			put(fields, ItemField.RESPONSIBILITY, this.responsibility);
			put(fields, ItemField.SUPERVISION, this.supervision);
			put(fields, ItemField.STEPS, this.steps);
			put(fields, ItemField.TOTAL_LIMIT, this.totalLimit);
			put(fields, ItemField.DISCLOSURE, this.disclosure);
			put(fields, ItemField.MATERIALS, this.materials);
			put(fields, ItemField.RISK_POINTS, this.riskPoints);
			return fields;
		}

		private static void put(Map<ItemField, String> fields, ItemField field, @Nullable String text) {
			if (text != null) {
				fields.put(field, text);
			}
		}

	}

}
