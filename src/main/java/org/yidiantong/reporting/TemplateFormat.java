package org.yidiantong.reporting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.yidiantong.reporting.bulletin.Bulletins;
import org.yidiantong.reporting.figures.ReportPeriod;
import org.yidiantong.reporting.workbook.Workbooks;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SectionFormat;

import org.springframework.stereotype.Component;

/**
 * Reads the templates of a district. Problems in them are reported as warnings only; such
 * a district gets workbooks and bulletins from the built-in templates.
 */
@Component
class TemplateFormat implements SectionFormat<TemplateDraft> {

	/** The files by their keys in {@link Templates}. */
	static final Map<String, String> FILES = new TreeMap<>(
			Map.of(Templates.WORKBOOK, "reports/" + ReportPeriod.PERFORMANCE + "/template.xlsx", Templates.BULLETIN,
					"reports/" + ReportPeriod.PERFORMANCE + "/bulletin.docx"));

	@Override
	public Class<TemplateDraft> draftType() {
		return TemplateDraft.class;
	}

	@Override
	public TemplateDraft read(DistrictFolder folder, Drafts earlier, Findings findings) {
		Map<String, byte[]> templates = new TreeMap<>();
		FILES.forEach((key, file) -> folder.content(file, Workbooks.LARGEST_TEMPLATE).ifPresent((bytes) -> {
			Location at = new Location(folder.district() + "/" + file, 1);
			check(key, bytes).forEach((error) -> findings.warn(at, "reporting.template", error));
			if (bytes.length <= Workbooks.LARGEST_TEMPLATE) {
				templates.put(key, bytes);
			}
		}));
		return new TemplateDraft(templates);
	}

	/** What is wrong with a template; empty when it is valid. */
	static List<String> check(String key, byte[] template) {
		return key.equals(Templates.BULLETIN) ? Bulletins.check(template)
				: Workbooks.check(ReportPeriod.PERFORMANCE, template);
	}

}
