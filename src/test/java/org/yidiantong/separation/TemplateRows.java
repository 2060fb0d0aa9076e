package org.yidiantong.separation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The district's folder as it is, and beside it a template of its own, weights of a score
 * and a proposal for the next list.
 */
@Component
class TemplateRows implements RowsEverywhere.Part {

	private final FolderManagement folders;

	TemplateRows(FolderManagement folders) {
		this.folders = folders;
	}

	@Override
	public void make(DistrictCode district) {
		try {
			Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "separation")), "own")
				.resolve(district.toString());
			FileSystemUtils.copyRecursively(Path.of("tenants", district.toString()), folder);
			Path template = folder.resolve("reports/performance/template.xlsx");
			Files.createDirectories(template.getParent());
			Files.copy(Path.of("reports", "performance", "template.xlsx"), template);
			Files.writeString(folder.resolve("appraisal.yaml"), "weights: {onTimeRate: 60, satisfactionRate: 40}\n");
			Files.writeString(folder.resolve("report-schedule.yaml"),
					"schedule: [{report: performance, every: month}]\n");
			// a proposal for the next list, which one district's folder does not have
			Files.copy(Path.of("tenants", "341503", "checklist-next.yaml"), folder.resolve("checklist-next.yaml"),
					StandardCopyOption.REPLACE_EXISTING);
			this.folders.apply(TenantsFolder.at(folder));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
