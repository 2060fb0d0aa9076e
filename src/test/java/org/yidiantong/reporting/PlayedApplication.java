package org.yidiantong.reporting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.yidiantong.reporting.figures.AddedUpFigures;
import org.yidiantong.reporting.runs.LaterRunner;
import org.yidiantong.reporting.runs.NoThreadPool;
import org.yidiantong.support.WholeApplication;

import org.springframework.context.annotation.Import;

/**
 * Starts the whole application for tests of figures, because complaints are played by the
 * doors of the modules that publish the events. Reports run only when a test says so, and
 * on its own thread.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeApplication
@Import({ PlayedDistrict.class, NoThreadPool.class, LaterRunner.class, StoredReports.class, AddedUpFigures.class })
public @interface PlayedApplication {

}
