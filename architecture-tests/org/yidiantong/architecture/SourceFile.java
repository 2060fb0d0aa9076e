package org.yidiantong.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

/**
 * A parsed Java source file.
 *
 * @param path with forward slashes, relative to its code base
 * @param lines number of lines
 */
public record SourceFile(String path, int lines, CompilationUnitTree unit, DocTrees docs) {

	public String packageName() {
		return (this.unit.getPackageName() == null) ? "" : this.unit.getPackageName().toString();
	}

	public boolean isPackageInfo() {
		return this.path.endsWith("package-info.java");
	}

	/** Returns the top-level types of the file. */
	public List<ClassTree> types() {
		return this.unit.getTypeDecls()
			.stream()
			.filter(ClassTree.class::isInstance)
			.map(ClassTree.class::cast)
			.toList();
	}

	/** Returns imported names, including static ones. */
	public List<String> imports() {
		return this.unit.getImports().stream().map((each) -> each.getQualifiedIdentifier().toString()).toList();
	}

	/** Returns the Javadoc of a type or member. */
	public Optional<Prose> prose(Tree tree) {
		DocCommentTree comment = this.docs.getDocCommentTree(TreePath.getPath(this.unit, tree));
		return Optional.ofNullable(comment).map(Prose::of);
	}

	/**
	 * Returns the Javadoc of the components or parameters of a type or member, by name.
	 */
	public Map<String, String> parameters(Tree tree) {
		DocCommentTree comment = this.docs.getDocCommentTree(TreePath.getPath(this.unit, tree));
		return (comment == null) ? Map.of() : Prose.parameters(comment);
	}

	/** Returns the Javadoc of the package if this is its package-info. */
	public Optional<Prose> packageProse() {
		return isPackageInfo() ? prose(this.unit.getPackage()) : Optional.empty();
	}

	/** Returns the Javadoc of the package, the types and their members. */
	public List<Prose> allProse() {
		List<Prose> all = new ArrayList<>(packageProse().stream().toList());
		new TreePathScanner<Void, Void>() {
			@Override
			public Void visitClass(ClassTree type, Void unused) {
				prose(type).ifPresent(all::add);
				type.getMembers().stream().filter((member) -> !(member instanceof ClassTree)).forEach(this::keep);
				return super.visitClass(type, unused);
			}

			private void keep(Tree member) {
				prose(member).ifPresent(all::add);
			}
		}.scan(this.unit, null);
		return all;
	}

	/** Returns string literals and text blocks, including those in annotations. */
	public List<String> literals() {
		List<String> literals = new ArrayList<>();
		new TreePathScanner<Void, Void>() {
			@Override
			public Void visitLiteral(LiteralTree literal, Void unused) {
				if (literal.getValue() instanceof String text) {
					literals.add(text);
				}
				return null;
			}
		}.scan(this.unit, null);
		return literals;
	}

}
