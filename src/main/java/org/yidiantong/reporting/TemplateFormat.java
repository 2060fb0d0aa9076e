package org.yidiantong.reporting;

import java.util.Optional;

import org.yidiantong.reporting.figures.ReportPeriod;
import org.yidiantong.reporting.workbook.Workbooks;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SectionFormat;

import org.springframework.stereotype.Component;

/**
 * Reads the workbook template of a district. Problems in it are reported as warnings
 * only; such a district gets workbooks from the built-in template.
 */
@Component
class TemplateFormat implements SectionFormat<TemplateDraft> {

	static final String FILE = "reports/" + ReportPeriod.PERFORMANCE + "/template.xlsx";

	@Override
	public Class<TemplateDraft> draftType() {
		return TemplateDraft.class;
	}

	@Override
	public TemplateDraft read(DistrictFolder folder, Drafts earlier, Findings findings) {
		Optional<byte[]> template = folder.content(FILE, Workbooks.LARGEST_TEMPLATE);
		Location at = new Location(folder.district() + "/" + FILE, 1);
		template.ifPresent((bytes) -> Workbooks.check(ReportPeriod.PERFORMANCE, bytes)
			.forEach((error) -> findings.warn(at, "reporting.template", error)));
		return new TemplateDraft(template.filter((bytes) -> bytes.length <= Workbooks.LARGEST_TEMPLATE));
	}

}
