-- Two notes of one place become one when their accounts do: none of their text is lost.
alter table learning_note alter column content set data type varchar(100000);
