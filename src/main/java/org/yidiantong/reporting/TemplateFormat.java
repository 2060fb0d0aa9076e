package org.yidiantong.reporting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.yidiantong.reporting.bulletin.Bulletins;
import org.yidiantong.reporting.definition.ReportDefinitions;
import org.yidiantong.reporting.definition.ReportOutput;
import org.yidiantong.reporting.map.TownshipMap;
import org.yidiantong.reporting.workbook.Workbooks;
import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SectionFormat;

import org.springframework.stereotype.Component;

/**
 * Reads the templates of a district, one for each report inside the program, and the
 * outlines of its townships. Problems in them are reported as warnings only; such a
 * district gets workbooks and bulletins from the templates inside the program, and a map
 * of tiles.
 */
@Component
class TemplateFormat implements SectionFormat<TemplateDraft> {

	/** The files by their keys in {@link Templates}. */
	static final Map<String, TemplateFile> FILES = files();

	@Override
	public Class<TemplateDraft> draftType() {
		return TemplateDraft.class;
	}

	@Override
	public TemplateDraft read(DistrictFolder folder, Drafts earlier, Findings findings) {
		Map<String, byte[]> templates = new TreeMap<>();
		FILES.forEach((key, file) -> folder.content(file.path(), Workbooks.LARGEST_TEMPLATE).ifPresent((bytes) -> {
			Location at = new Location(folder.district() + "/" + file.path(), 1);
			file.check().apply(bytes).forEach((error) -> findings.warn(at, "reporting.template", error));
			if (bytes.length <= Workbooks.LARGEST_TEMPLATE) {
				templates.put(key, bytes);
			}
		}));
		return new TemplateDraft(templates);
	}

	private static Map<String, TemplateFile> files() {
		Map<String, TemplateFile> files = new TreeMap<>();
		ReportDefinitions.builtIn().forEach((report) -> {
			String folder = "reports/" + report.name();
			files.put(Templates.workbook(report.name()), new TemplateFile(folder + "/template.xlsx", "自己的报表模板",
					(file) -> Workbooks.check(report.template().layout(), file)));
			if (report.has(ReportOutput.BULLETIN)) {
				files.put(Templates.bulletin(report.name()),
						new TemplateFile(folder + "/bulletin.docx", "自己的通报模板", Bulletins::check));
			}
		});
		files.put(Templates.TOWNSHIPS, new TemplateFile("reports/townships.geojson", "乡镇街的轮廓", TownshipMap::check));
		return files;
	}

	/**
	 * A file that a district may have.
	 *
	 * @param path in the district's folder
	 * @param description what it is
	 * @param check lists what is wrong with its content
	 */
	record TemplateFile(String path, String description, Function<byte[], List<String>> check) {
	}

}
