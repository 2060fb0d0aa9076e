package org.yidiantong.tenancy.folder;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.FolderTrial;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes districts out as a folder, each from one transaction, and then reads the folder
 * back and compares it with the database.
 */
@Component
class DistrictExport implements FolderTrial {

	private final FolderProperties properties;

	private final FolderReader reader;

	private final Sections sections;

	private final DistrictApplication application;

	private final TransactionTemplate reading;

	DistrictExport(FolderProperties properties, FolderReader reader, Sections sections, DistrictApplication application,
			PlatformTransactionManager transactions) {
		this.properties = properties;
		this.reader = reader;
		this.sections = sections;
		this.application = application;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
	}

	FolderExport export(Collection<DistrictCode> districts) {
		WrittenFiles files = new WrittenFiles();
		TenantsFolder source = this.properties.folder();
		districts.forEach((code) -> write(new ExportedFolder(code, files, source)));
		List<DistrictReading> readings = this.reader.read(TenantsFolder.of(files, source));
		List<Finding> findings = DistrictReading.findings(readings);
		List<DistrictChanges> changes = findings.isEmpty() ? readings.stream().map(this.application::diff).toList()
				: List.of();
		return new FolderExport(new TreeMap<>(files.all()), findings, changes);
	}

	@Override
	public Reading tryOut(String name, String schema, Object file) {
		WrittenFiles files = new WrittenFiles();
		TenantsFolder source = this.properties.folder();
		ExportedFolder folder = new ExportedFolder(BoundDistrict.required(), files, source);
		write(folder);
		folder.write(name, schema, file);
		DistrictReading reading = this.reader.read(TenantsFolder.of(files, source)).get(0);
		return new Reading(reading.drafts(), reading.findings());
	}

	private void write(ExportedFolder folder) {
		BoundDistrict.run(folder.district(),
				() -> this.reading.executeWithoutResult((status) -> this.sections.export(folder)));
		folder.copyShared();
	}

}
