-- Execution contexts are JSON from now on. What earlier versions serialized is never read again: completed jobs keep an
-- empty context, and unfinished ones begin anew, because every step is idempotent.
DELETE FROM reporting_batch_step_execution_context WHERE step_execution_id IN (
  SELECT s.step_execution_id FROM reporting_batch_step_execution s
  JOIN reporting_batch_job_execution j ON j.job_execution_id = s.job_execution_id WHERE j.status <> 'COMPLETED');
DELETE FROM reporting_batch_step_execution WHERE job_execution_id IN (
  SELECT job_execution_id FROM reporting_batch_job_execution WHERE status <> 'COMPLETED');
DELETE FROM reporting_batch_job_execution_context WHERE job_execution_id IN (
  SELECT job_execution_id FROM reporting_batch_job_execution WHERE status <> 'COMPLETED');
DELETE FROM reporting_batch_job_execution_params WHERE job_execution_id IN (
  SELECT job_execution_id FROM reporting_batch_job_execution WHERE status <> 'COMPLETED');
DELETE FROM reporting_batch_job_execution WHERE status <> 'COMPLETED';
UPDATE reporting_batch_step_execution_context SET short_context = '{}', serialized_context = NULL;
UPDATE reporting_batch_job_execution_context SET short_context = '{}', serialized_context = NULL;
