package org.yidiantong.tenancy.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/**
 * The tenants folder inside the jar.
 */
final class ClasspathFiles implements FolderFiles {

	static final String PREFIX = "classpath:";

	private static final String ROOT = "tenants/";

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public SortedSet<String> folders() {
		return segments("*/" + DistrictFormat.FILE, 2);
	}

	@Override
	public SortedSet<String> names(String folder) {
		return segments(folder + "/*.yaml", 1);
	}

	@Override
	public Optional<Resource> file(String path) {
		Resource file = new ClassPathResource(ROOT + path);
		return file.isReadable() ? Optional.of(file) : Optional.empty();
	}

	@Override
	public String displayPath(String path) {
		return PREFIX + ROOT + path;
	}

	/** One path segment of each resource that matches, counted from its end. */
	private static SortedSet<String> segments(String pattern, int fromEnd) {
		try {
			return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + pattern))
				.map((file) -> segment(file, fromEnd))
				.collect(Collectors.toCollection(TreeSet::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String segment(Resource file, int fromEnd) {
		try {
			String[] segments = file.getURL().getPath().split("/");
			return StringUtils.uriDecode(segments[segments.length - fromEnd], StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
