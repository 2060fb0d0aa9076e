/**
 * Long work as jobs of Spring Batch, which survive a restart.
 * <p>
 * {@link org.yidiantong.batch.ResumableJobs} runs a job to its end, also after an earlier
 * run was killed. The module knows no district and no job; its execution contexts are
 * JSON. The tables of Spring Batch have the prefix {@code reporting_batch_}, because
 * reports were the first jobs.
 */
@ApplicationModule(displayName = "Batch jobs 批处理", allowedDependencies = {})
@NullMarked
package org.yidiantong.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
