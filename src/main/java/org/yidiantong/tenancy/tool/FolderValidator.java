package org.yidiantong.tenancy.tool;

import java.io.IOException;
import java.util.List;

import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.SectionFormat;
import org.yidiantong.tenancy.folder.DistrictReading;
import org.yidiantong.tenancy.folder.FolderReader;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;

/**
 * Runs {@code validate} with the formats of all modules, without database or server.
 */
final class FolderValidator {

	private FolderValidator() {
	}

	/** Reports all faults, or the number of valid districts; returns the exit code. */
	static int run(Class<?> application, TenantsReport report, TenantsFolder folder) {
		List<DistrictReading> readings = read(application, folder);
		List<Finding> findings = DistrictReading.findings(readings);
		report.warnings(readings.stream().flatMap((reading) -> reading.warnings().stream()).toList(), folder);
		if (findings.isEmpty()) {
			report.valid(readings.size());
			return 0;
		}
		report.errors(findings, folder);
		return 1;
	}

	private static boolean isFormat(MetadataReader type, MetadataReaderFactory types) throws IOException {
		return new AnnotationTypeFilter(Component.class).match(type, types)
				&& new AssignableTypeFilter(SectionFormat.class).match(type, types);
	}

	private static List<DistrictReading> read(Class<?> application, TenantsFolder folder) {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			ClassPathBeanDefinitionScanner formats = new ClassPathBeanDefinitionScanner(context, false);
			formats.addIncludeFilter(FolderValidator::isFormat);
			formats.scan(application.getPackageName());
			context.registerBean(FolderReader.class);
			context.refresh();
			return context.getBean(FolderReader.class).read(folder);
		}
	}

}
