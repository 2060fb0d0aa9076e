/**
 * The demo stories: a hundred days of two districts, played through the doors of the
 * other modules as their officers and citizens would do it, each step at its own business
 * time.
 * <p>
 * Start at {@code DemoStories}, which plays before the program is ready, and at the files
 * in {@code src/main/resources/demo}, which say what happens; {@code Timeline} makes
 * steps of them. {@link org.yidiantong.demo.StoryManagement} plays a step once, however
 * often the program is interrupted. All of it exists in profile {@code demo} only.
 * Publishes and listens to nothing; it never writes into a table of another module, and
 * never meets real data, which the purpose of a database keeps away.
 */
@ApplicationModule(displayName = "Demo 演示",
		allowedDependencies = { "complaints", "complaints :: workflow", "complaints :: events", "checklist",
				"complaints :: inspection", "evaluation", "disclosure", "disclosure :: accounts", "outreach",
				"reporting", "organization", "identity", "calendar", "tenancy", "kernel" })
@NullMarked
package org.yidiantong.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
