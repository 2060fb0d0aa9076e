package org.yidiantong.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.yidiantong.reporting.figures.ReportPeriod;
import org.yidiantong.reporting.workbook.Workbooks;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;
import org.yidiantong.tenancy.FolderWriter;

import org.springframework.stereotype.Component;

/**
 * Stores the workbook template of a district in the database, so that every instance of
 * the application has it.
 */
@Component
class TemplateSection implements DistrictSection<TemplateDraft> {

	private final Templates templates;

	TemplateSection(Templates templates) {
		this.templates = templates;
	}

	@Override
	public Class<TemplateDraft> draftType() {
		return TemplateDraft.class;
	}

	@Override
	public List<Change> diff(TemplateDraft draft) {
		Optional<byte[]> kept = this.templates.find();
		Optional<byte[]> said = draft.performance();
		if (said.isEmpty()) {
			return kept.map((gone) -> List.of(change(Change.Kind.REMOVED, "改用自带的模板"))).orElse(List.of());
		}
		if (kept.isPresent() && Arrays.equals(kept.get(), said.get())) {
			return List.of();
		}
		return List.of(change(kept.isEmpty() ? Change.Kind.ADDED : Change.Kind.CHANGED,
				Workbooks.check(ReportPeriod.PERFORMANCE, said.get()).isEmpty() ? "自己的报表模板" : "模板有误，仍用自带的模板"));
	}

	@Override
	public void apply(TemplateDraft draft) {
		draft.performance().ifPresentOrElse(this.templates::keep, this.templates::remove);
	}

	@Override
	public void export(FolderWriter folder) {
		this.templates.find().ifPresent((template) -> folder.writeContent(TemplateFormat.FILE, template));
	}

	private static Change change(Change.Kind kind, String description) {
		return new Change(kind, "template", ReportPeriod.PERFORMANCE, description);
	}

}
