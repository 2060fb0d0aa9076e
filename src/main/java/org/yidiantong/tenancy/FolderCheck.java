package org.yidiantong.tenancy;

import java.util.List;

import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * Validates a folder by the formats of all modules and nothing else: no database, no
 * server.
 */
final class FolderCheck {

	private FolderCheck() {
	}

	/** Reports every mistake, or how many districts have none; gives the exit code. */
	static int run(Class<?> application, TenantsReport report, TenantsFolder folder) {
		// Without Spring Boot nobody else tells the logging system to keep quiet.
		LoggingSystem.get(FolderCheck.class.getClassLoader()).beforeInitialize();
		List<DistrictReading> readings = read(application, folder);
		List<Finding> findings = DistrictReading.findings(readings);
		if (findings.isEmpty()) {
			report.valid(readings.size());
			return 0;
		}
		report.mistakes(findings, folder);
		return 1;
	}

	private static List<DistrictReading> read(Class<?> application, TenantsFolder folder) {
		try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
			ClassPathBeanDefinitionScanner formats = new ClassPathBeanDefinitionScanner(context, false);
			formats.addIncludeFilter(new AssignableTypeFilter(SectionFormat.class));
			formats.scan(application.getPackageName());
			context.registerBean(FolderReading.class);
			context.refresh();
			return context.getBean(FolderReading.class).read(folder);
		}
	}

}
