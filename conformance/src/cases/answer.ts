import { run } from 'renavigate/testing';
