package org.yidiantong.architecture.rules;

import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * No production code reads objects by Java serialization, directly or by a class of a
 * library that does.
 */
final class NothingIsDeserialized implements Rule {

	private static final Set<String> READERS = Set.of("java.io.ObjectInputStream", "java.io.ObjectInput",
			"java.io.Externalizable", "java.beans.XMLDecoder", "org.springframework.util.SerializationUtils",
			"org.springframework.core.serializer.DefaultDeserializer",
			"org.springframework.core.serializer.support.DeserializingConverter",
			"org.springframework.batch.core.repository.dao.DefaultExecutionContextSerializer",
			"org.springframework.data.redis.serializer.JdkSerializationRedisSerializer",
			"org.apache.commons.lang3.SerializationUtils");

	private static final Set<String> HOOKS = Set.of("readObject", "readResolve", "readObjectNoData");

	@Override
	public String because() {
		return "whoever writes the bytes chooses which classes are instantiated";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production().stream().flatMap((type) -> Stream.concat(readers(type), hooks(type)));
	}

	private static Stream<Violation> readers(JavaClass type) {
		return type.getDirectDependenciesFromSelf()
			.stream()
			.map((dependency) -> dependency.getTargetClass().getName())
			.filter(READERS::contains)
			.distinct()
			.map((name) -> Violation.of(type, "uses " + name));
	}

	private static Stream<Violation> hooks(JavaClass type) {
		return type.getMethods()
			.stream()
			.map(JavaMethod::getName)
			.filter(HOOKS::contains)
			.distinct()
			.map((name) -> Violation.of(type, "has a method " + name));
	}

}
