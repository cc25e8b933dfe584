-- The numbers of old forms are looked for by their age.
create index learning_operation_counted on learning_operation (counted_at);
