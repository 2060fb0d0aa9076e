package org.example.integrator;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import org.yidiantong.Yidiantong;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sample module uses only what modules offer to others.
 */
class SampleModuleTests {

	private final ApplicationModules modules = ApplicationModules.of(Yidiantong.class);

	@Test
	void usesPublicApiOnly() {
		List<JavaClass> used = used(ClosedComplaints.class, IntegratorConfiguration.class).toList();
		assertThat(used).extracting(JavaClass::getSimpleName).contains("ComplaintClosed");
		assertThat(used).allSatisfy((type) -> assertThat(isOffered(type)).as(type.getName()).isTrue());
	}

	/** What it uses of the application. */
	private static Stream<JavaClass> used(Class<?>... module) {
		return new ClassFileImporter().importClasses(module)
			.stream()
			.flatMap((type) -> type.getDirectDependenciesFromSelf().stream())
			.map(Dependency::getTargetClass)
			.filter((type) -> type.getPackageName().startsWith(Yidiantong.class.getPackageName()))
			.distinct();
	}

	private boolean isOffered(JavaClass type) {
		return this.modules.getModuleByType(type.getName())
			.filter((module) -> module.isExposed(type.reflect()))
			.isPresent();
	}

}
