package org.yidiantong.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;

/**
 * Java source files, parsed but not compiled. They provide what class files lack, such as
 * Javadoc, literals and length.
 *
 * @param production files of the application
 * @param tests files of tests
 */
public record Sources(List<SourceFile> production, List<SourceFile> tests) {

	/** Parses all Java files in some folders. Paths are relative to the base. */
	static Sources parse(Path base, List<Path> production, List<Path> tests) {
		return new Sources(parse(base, production), parse(base, tests));
	}

	public Stream<SourceFile> all() {
		return Stream.concat(this.production.stream(), this.tests.stream());
	}

	/** Returns the package-info of a production package. */
	public Optional<SourceFile> packageInfo(String packageName) {
		return this.production.stream()
			.filter((file) -> file.isPackageInfo() && file.packageName().equals(packageName))
			.findFirst();
	}

	private static List<SourceFile> parse(Path base, List<Path> folders) {
		List<Path> files = folders.stream().flatMap(Sources::javaFiles).sorted().toList();
		if (files.isEmpty()) {
			return List.of();
		}
		var compiler = ToolProvider.getSystemJavaCompiler();
		try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
			JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
					manager.getJavaFileObjectsFromPaths(files));
			DocTrees docs = DocTrees.instance(task);
			List<SourceFile> parsed = new ArrayList<>();
			for (CompilationUnitTree unit : task.parse()) {
				Path file = Path.of(unit.getSourceFile().toUri());
				String path = base.toAbsolutePath().relativize(file).toString().replace('\\', '/');
				parsed.add(new SourceFile(path, Files.readAllLines(file).size(), unit, docs));
			}
			return parsed;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<Path> javaFiles(Path folder) {
		if (!Files.isDirectory(folder)) {
			return Stream.empty();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
